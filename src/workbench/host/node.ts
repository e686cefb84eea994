/** What of the host needs Node: loading the unmodified Office.js into this process. */
export { declareRequirements, loadOffice } from "./transport/loadOffice";
