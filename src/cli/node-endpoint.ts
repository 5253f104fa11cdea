import type { MessagePort, Worker } from 'node:worker_threads';
import type { ImportEndpoint } from '@/exchange/worker/endpoint';

type Listener = EventListenerOrEventListenerObject;

/** A port of Node with the manners of a port in the browser. */
export function endpointOf(port: MessagePort | Worker): ImportEndpoint {
  const wrapped = new Map<Listener, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer?: Transferable[]) =>
      port.postMessage(message, transfer as Parameters<typeof port.postMessage>[1]),
    addEventListener(_type: string, listener: Listener) {
      const hear = (data: unknown) => {
        const event = { data } as MessageEvent;
        if (typeof listener === 'function') listener(event);
        else listener.handleEvent(event);
      };
      wrapped.set(listener, hear);
      port.on('message', hear);
    },
    removeEventListener(_type: string, listener: Listener) {
      const hear = wrapped.get(listener);
      if (hear) port.off('message', hear);
      wrapped.delete(listener);
    },
  };
}
