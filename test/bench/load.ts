import { createChannel } from './channel.ts';
import { LOADS, type LoadName } from './loads/index.ts';
import type { Order } from './loads/order.ts';

/** The load generator, in a process of its own: runs the one load it is given and says what it measured. */
const { load, order } = JSON.parse(process.argv[2] ?? '') as { readonly load: LoadName; readonly order: Order };
const channel = createChannel(process);
channel.say(await LOADS[load]({ ...order, ask: channel.ask } as never));
