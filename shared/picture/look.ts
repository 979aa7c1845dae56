import type { Perspective } from '../model/script.ts';

/** The daylight colours of client/styles/tokens.css: a picture stands by itself, and no style sheet goes along with it. */
export interface Look {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly paperBright: string;
  readonly paperTint: string;
  readonly paperEdge: string;
  readonly floor: string;
  readonly floorLight: string;
  readonly floorSeam: string;
  /** What lies on the floor throws this on it. */
  readonly shade: string;
  readonly accent: string;
  readonly edgeEmpty: string;
  readonly stoneInk: string;
  readonly hues: Readonly<Record<Perspective, string>>;
  readonly stones: readonly string[];
}

export const DAYLIGHT: Look = {
  ink: '#26221d',
  inkSoft: '#5a5145',
  paper: '#fffdf7',
  paperBright: '#ffffff',
  paperTint: '#f3ebdc',
  paperEdge: '#e6dccb',
  floor: '#e9dcc6',
  floorLight: '#f4ead9',
  floorSeam: '#dccbb0',
  shade: '#d3c2a6',
  accent: '#1f5a4a',
  edgeEmpty: '#84714f',
  stoneInk: '#fffdf7',
  hues: {
    acting: '#a04500',
    feelings: '#b02a4c',
    power: '#6a3fa0',
    knowledge: '#1d5f9e',
    thoughts: '#096b6a',
    context: '#4c691e',
    client: '#7a5230',
    norms: '#8a2a80',
    'self-awareness': '#775500',
    responsibility: '#46566c',
    substantiating: '#00667b',
    collaboration: '#434ea6',
  },
  stones: ['#85460a', '#236152', '#9d2c49', '#5d3b92', '#1e5993', '#425e10', '#764768', '#5a5248', '#0d5e74'],
};

/** Two voices: the picture speaks in the one, people’s own words are set in the other. Fonts that are not there have a likeness that is. */
export const VOICE = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', 'DejaVu Sans', sans-serif";
export const WORDS = "Literata, Georgia, 'DejaVu Serif', serif";
