package id.mpp.engine.figures;

import id.mpp.engine.journal.JournalGrows;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A process may end without a word in the journal; an approval is the end of its case then. */
@Component
class EndedProcesses {

    private final ApplicationEventPublisher events;

    EndedProcesses(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void onExecution(DelegateExecution execution) {
        boolean isProcess = execution.getProcessInstanceId().equals(execution.getActivityInstanceId());
        if (isProcess
                && ExecutionListener.EVENTNAME_END.equals(execution.getEventName())
                && execution.getProcessBusinessKey() != null) {
            events.publishEvent(new JournalGrows(execution.getProcessBusinessKey()));
        }
    }
}
