// Preloaded into VS Code's extension host (NODE_OPTIONS): what loading and activating the extension takes of the
// processor there is added to the file that MEETING_RECORD_ACTIVATION names, in milliseconds, a line for each host. VS
// Code's own figure is of the clock, which counts what the window draws meanwhile, too.
const { appendFileSync } = require('node:fs');
const Module = require('node:module');

const asEver = Module._load;
Module._load = function (request, ...rest) {
  if (!/meeting-record[^/]*\/dist\/client\.js$/.test(request)) return asEver.call(this, request, ...rest);
  const loading = timed(() => asEver.call(this, request, ...rest));
  return {
    ...loading.result,
    activate(context) {
      const activating = timed(() => loading.result.activate(context));
      appendFileSync(process.env.MEETING_RECORD_ACTIVATION, `${loading.time + activating.time}\n`);
      return activating.result;
    },
  };
};

function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, time: (user + system) / 1000 };
}
