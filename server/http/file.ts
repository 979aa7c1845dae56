import type { Request, RequestHandler } from 'express';
import type { Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { Form, Job } from '../export/job.ts';
import type { Writer } from '../export/writer.ts';
import { sendRefusal } from './reply.ts';

/** A file to keep, before it is made. */
export interface ToKeep {
  /** What it is, and of what: together the name of the file. */
  readonly stem: string;
  readonly title: string;
  readonly job: Job;
}

/** Sends a file to keep. It is somebody's words: no cache keeps it, and no browser takes it for a page. */
export const fileRoute =
  (writer: Writer, read: (request: Request) => Promise<Result<ToKeep, Refusal>>): RequestHandler =>
  async (request, response) => {
    const found = await read(request);
    if (!found.ok) return sendRefusal(response, found.error);
    const { stem, title, job } = found.value;
    const made = await writer.write(job);
    if (!made.ok) return sendRefusal(response, made.error);
    response.setHeader('content-type', TYPES[job.form]);
    response.setHeader('content-disposition', `attachment; filename="${fileName(stem, title, job.form)}"`);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.end(made.value);
  };

/** Nothing but lower-case ASCII letters, digits and dashes, so that it means the same everywhere. */
export const fileName = (stem: string, title: string, ending: string): string => {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return `${[stem, slug].filter((part) => part !== '').join('-')}.${ending}`;
};

const TYPES: Readonly<Record<Form, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};
