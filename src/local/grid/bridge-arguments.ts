/** What the bridge in the panel's frame needs of google.script.run: what it lets through. */
export { sendArguments } from '../../emulator/client-call';
