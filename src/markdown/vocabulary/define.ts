/** Declares a component; returns its argument, with the properties' names known to its render function. */
export function defineComponent<const Properties extends Record<string, Property>>(
  component: Component<Properties>,
): Component {
  return component as Component;
}

/** What an editor may use in a body beside Markdown: its words, its properties, one plain function that draws it. */
export interface Component<Properties extends Record<string, Property> = Record<string, Property>> {
  /** What it is called in the editing form and in messages. */
  label: string;
  /** One sentence on when to use it. */
  hint: string;
  properties: Properties;
  /** What may stand between its tags; `facts` and `table` are drawn in the component's own way. */
  children: 'none' | 'blocks' | 'facts' | 'table';
  render(props: PropsOf<Properties>, childrenHtml: string, context: BodyContext): string;
}

export interface Property {
  label: string;
  hint?: string;
  required?: boolean;
  /** Longest value, in characters. */
  max: number;
  /** The words for each allowed value. */
  options?: Record<string, string>;
  /** What the value names: photos of the entry, or an address. Other values are prose and are searched. */
  holds?: 'photo' | 'photos' | 'address';
}

/** What a body needs to know of its entry to be drawn. */
export interface BodyContext {
  photos: { src: string; alt: string; caption?: string | undefined }[];
  /** Finished `<picture>` HTML for a photo of the entry. */
  picture(src: string, alt: string): string;
  /** A page of the site (`/families/x/`) as it is addressed below its sub-path; undefined for one that is not published, whose words then stay without a link. */
  link?(path: string): string | undefined;
}

type PropsOf<Properties extends Record<string, Property>> = {
  [Name in keyof Properties]?: string;
};
