/**
 * Why the server closes a document connection. 4400–4499 are final for that connection: the stock provider of
 * y-websocket does not retry them. The client throws its local document away, and reopens where it still may.
 */
export const CLOSE = {
  /** The frame was not of the y-websocket protocol. */
  malformed: 4400,
  /** No seat in this session, or no access to this document. */
  forbidden: 4403,
  /** There is no such document. */
  unknown: 4404,
  /** What this connection may do here changed: reopen. */
  accessChanged: 4409,
  /** The local copy comes from before a restart of the server, or from before somebody’s words in it were erased: throw it away and reopen. */
  stale: 4410,
  /** Whose words it held took them back: throw the copy away, offer nothing of it again, and reopen. */
  erased: 4411,
  /** Too much in one message. */
  tooLarge: 4413,
  /** The update holds something a text document does not take (types, formats, embeds, somebody else's client id, a gap). */
  refused: 4422,
  /** Too many messages. */
  tooFast: 4429,
  /** The session ended for this connection: left, removed or deleted. */
  ended: 4440,
  /** The server is stopping; it will be back (RFC 6455's registry: Service Restart). */
  restarting: 1012,
  /** Could not be stored, or you read too slowly: try again later. */
  unavailable: 4500,
} as const;

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];
export type CloseName = keyof typeof CLOSE;
