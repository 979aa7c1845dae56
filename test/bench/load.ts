import { createChannel } from './channel.ts';
import { LOADS, type LoadName } from './loads/index.ts';
import type { Order } from './loads/order.ts';

/** The load generator, in a process of its own: asks which load it is to do, and says what it measured. */
const channel = createChannel(process);
const { load, order } = await channel.ask<{ readonly load: LoadName; readonly order: Order }>('order');
channel.say(await LOADS[load]({ ...order, ask: channel.ask } as never));
