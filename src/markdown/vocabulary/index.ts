import type { Component } from './define.ts';
import { Facts } from './facts.ts';
import { Figure } from './figure.ts';
import { Notice } from './notice.ts';
import { PhotoGrid } from './photo-grid.ts';
import { Quote } from './quote.ts';
import { Table } from './table.ts';
import { Video } from './video.ts';

/** Every component that a body may use, in the order in which the desk offers them. */
export const vocabulary = { PhotoGrid, Figure, Quote, Facts, Notice, Table, Video } as const satisfies Record<
  string,
  Component
>;

/** Whether a tag's name is a component of the vocabulary. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(vocabulary, name);
}

export type ComponentName = keyof typeof vocabulary;
export type { BodyContext, Component, Property } from './define.ts';
