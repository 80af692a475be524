import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

/** What is wrong with a message by the protocol; undefined where nothing is. */
export type Model = (message: {
  readonly method: string;
  readonly answer?: unknown;
  readonly sent?: unknown;
}) => string | undefined;

/** The numbers that the protocol allows where its types say `number`. */
const NUMBERS: Readonly<Record<string, object>> = {
  uinteger: { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 },
  integer: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
};

/** Reads the protocol's types, which takes some seconds. No property is allowed that they do not name. */
export function protocolModel(): Model {
  const root = path.resolve(__dirname, '../..');
  const schema = createGenerator({
    path: path.join(root, 'test/protocol/messages.ts'),
    tsconfig: path.join(root, 'tsconfig.json'),
    skipTypeCheck: true,
  }).createSchema('*');
  for (const [name, type] of Object.entries(NUMBERS)) {
    if (schema.definitions?.[name]) Object.assign(schema.definitions[name], type);
    else throw new Error(`The protocol’s types have no ${name} any more.`);
  }
  const ajv = new Ajv({ strict: false, allowUnionTypes: true }).addSchema(schema as AnySchema, 'protocol');
  return message => {
    const kind = 'sent' in message ? 'Sent' : 'Answers';
    const pointer = message.method.replaceAll('~', '~0').replaceAll('/', '~1');
    const validate = ajv.getSchema(`protocol#/definitions/${kind}/properties/${encodeURIComponent(pointer)}`);
    if (!validate)
      return `${message.method} is no ${kind === 'Sent' ? 'message of a server' : 'request that we answer'}`;
    if (validate(message.answer ?? message.sent ?? null)) return undefined;
    return `${message.method}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(message).slice(0, 500)}`;
  };
}
