// A foreign agency's worker: everything as the official client does it by default. Says on each line what happened.
import { BasicAuthInterceptor, Client, Variables } from "camunda-external-task-client-js";

const { BASE_URL, LOGIN, PASSWORD, TOPIC, FOREIGN_TOPIC, FOREIGN_TASK, PLAN } = process.env;
const plan = JSON.parse(PLAN); // business key -> what to do with its task
const say = (happened, details) => console.log(JSON.stringify({ happened, ...details }));
const refusal = (error) => ({ status: error.httpStatusCode, message: error.engineMsg });
const interceptors = new BasicAuthInterceptor({ username: LOGIN, password: PASSWORD });

async function refused(what, call) {
  try {
    await call();
    say(what + " passed");
  } catch (error) {
    say(what + " refused", refusal(error));
  }
}

const steps = {
  async complete(task, taskService) {
    await taskService.extendLock(task, 120000);
    say("extended");
    const undeclared = new Variables();
    undeclared.set("keputusan", "terbit");
    await refused("undeclared output", () => taskService.complete(task, undeclared));
    await refused("foreign complete", () => taskService.complete(FOREIGN_TASK));
    await refused("foreign extend", () => taskService.extendLock(FOREIGN_TASK, 1000));
    await refused("foreign unlock", () => taskService.unlock(FOREIGN_TASK));
    const result = new Variables();
    result.set("hasilBapenda", "LUNAS");
    result.set("verifikasiBapenda", { tunggakan: 0 });
    await taskService.complete(task, result);
    say("completed", { variables: task.variables.getAll() });
  },
  async fail(task, taskService) {
    await taskService.handleFailure(task, { errorMessage: "Bapenda diam", retries: 1, retryTimeout: 600000 });
    say("failed");
  },
  async throw(task, taskService) {
    await refused("undeclared error", () => taskService.handleBpmnError(task, "tidak-dinyatakan"));
    await taskService.handleBpmnError(task, "objek-ganda", "Satu NPWPD untuk dua objek pajak");
    say("thrown");
  },
  async unlock(task, taskService) {
    await taskService.unlock(task);
    say("unlocked");
    own.stop();
  },
};

const own = new Client({ baseUrl: BASE_URL, interceptors });
own.on("poll:error", (error) => say("poll refused", refusal(error)));
own.subscribe(TOPIC, async ({ task, taskService }) => {
  const step = plan[task.businessKey];
  delete plan[task.businessKey];
  if (step) {
    await steps[step](task, taskService);
  }
  if (Object.keys(plan).length === 0) {
    own.stop();
    askForAnotherTopic();
  }
});

function askForAnotherTopic() {
  const greedy = new Client({ baseUrl: BASE_URL, interceptors });
  greedy.on("poll:error", (error) => {
    say("foreign poll refused", refusal(error));
    greedy.stop();
  });
  greedy.on("poll:success", (tasks) => say("foreign poll passed", { tasks: tasks.length }));
  greedy.subscribe(FOREIGN_TOPIC, async () => say("foreign task fetched"));
}
