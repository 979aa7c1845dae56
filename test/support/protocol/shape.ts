import { z } from 'zod';
import { clipSchema } from '../../../shared/protocol/control.ts';
import { fields } from '../../../shared/protocol/fields.ts';

/** One field of a message, as a line of PROTOCOL.md. */
export interface FieldLine {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}

/** The fields of an object schema, in order; a schema that is no object would be a mistake in the contract. */
export const fieldLines = (schema: z.ZodType): readonly FieldLine[] => {
  if (!(schema instanceof z.ZodObject)) throw new Error('A message is an object.');
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, value]) => {
    const optional = value instanceof z.ZodOptional;
    return { name, optional, type: typeName(optional ? (value.unwrap() as z.ZodType) : value) };
  });
};

/** A schema in the words of PROTOCOL.md: a named field, or what it is made of. */
const typeName = (schema: z.ZodType): string => {
  const named = namesBySchema.get(schema);
  if (named !== undefined) return named;
  if (schema instanceof z.ZodNullable) return `${typeName(schema.unwrap() as z.ZodType)} or null`;
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => typeName(option as z.ZodType)).join(' or ');
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => JSON.stringify(option)).join(' or ');
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => JSON.stringify(value)).join(' or ');
  if (schema instanceof z.ZodArray) return `list of ${typeName(schema.element as z.ZodType)}${atMost(schema)}`;
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return `whole number from ${schema.minValue} to ${schema.maxValue}`;
  if (schema instanceof z.ZodString) return `string${schema.maxLength === null ? '' : `, at most ${schema.maxLength}`}`;
  if (schema instanceof z.ZodUnknown) return 'any JSON';
  if (schema instanceof z.ZodObject) return `{ ${fieldLines(schema).map(inline).join(', ')} }`;
  throw new Error(`PROTOCOL.md has no words for a schema of type ${schema.type}.`);
};

const inline = ({ name, optional, type }: FieldLine): string => `${name}${optional ? '?' : ''}: ${type}`;

const atMost = (list: z.ZodArray): string => {
  const most = list.def.checks?.map((check) => check._zod.def).find((def) => def.check === 'max_length');
  return most !== undefined && 'maximum' in most ? `, at most ${String(most.maximum)}` : '';
};

const namesBySchema = new Map<unknown, string>(
  Object.entries({ ...fields, clip: clipSchema }).map(([name, schema]) => [schema, `*${name}*`]),
);
