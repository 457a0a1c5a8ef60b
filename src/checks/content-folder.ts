/**
 * The folder of what editors write, relative to the project: `content`, or another that the environment variable
 * CONTENT_DIR names, such as the demonstration's. The desk always edits `content`.
 */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['CONTENT_DIR'] || 'content';
}
