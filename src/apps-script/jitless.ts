import * as z from 'zod/mini';

/** Without this zod probes for `new Function`, which the platform forbids; whoever makes a schema imports it first. */
z.config({ jitless: true });
