package id.mpp.engine.paths;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Actors;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Finds out who has done each step of a process. */
@Component
class Hands {

    private final HistoryService history;
    private final Actors actors;

    Hands(HistoryService history, Actors actors) {
        this.history = history;
        this.actors = actors;
    }

    /** Of one process; what is known of a login is asked once for all its steps. */
    OfProcess of(String process, ActionLog log) {
        Map<String, String> logins = new HashMap<>();
        history.createHistoricTaskInstanceQuery().processInstanceId(process).list().stream()
                .filter(task -> task.getAssignee() != null)
                .forEach(task -> logins.put(task.getId(), task.getAssignee()));
        // Who has completed it knows best; it may be another than he to whom it was given.
        logins.putAll(log.completions());
        Map<String, String> workers = new HashMap<>();
        history.createHistoricExternalTaskLogQuery().processInstanceId(process).successLog().list().stream()
                .filter(entry -> entry.getWorkerId() != null)
                .forEach(entry -> workers.put(entry.getActivityInstanceId(), entry.getWorkerId()));
        return new OfProcess(logins, workers);
    }

    /** Who has done what in one process. */
    final class OfProcess {

        private final Map<String, String> loginsByTask;
        private final Map<String, String> workersByActivity;
        private final Map<String, Actor> known = new HashMap<>();

        private OfProcess(Map<String, String> loginsByTask, Map<String, String> workersByActivity) {
            this.loginsByTask = loginsByTask;
            this.workersByActivity = workersByActivity;
        }

        Actor of(HistoricActivityInstance activity) {
            String login = activity.getTaskId() == null ? null : loginsByTask.get(activity.getTaskId());
            return login == null ? worker(workersByActivity.get(activity.getId())) : named(login);
        }

        /** Our workers sign with their login, a colon, and where they run; another is called as it calls itself. */
        private Actor worker(String id) {
            Actor login = id == null || !id.contains(":") ? null : named(id.substring(0, id.indexOf(':')));
            return login == null || login.name().equals(login.login()) ? new Actor(null, id, null, null) : login;
        }

        Actor named(String login) {
            return known.computeIfAbsent(login, actors::of);
        }
    }
}
