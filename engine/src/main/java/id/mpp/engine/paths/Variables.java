package id.mpp.engine.paths;

import id.mpp.engine.paths.CasePath.Value;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;

/** The last values of a process's own variables; documents among them are left out, for they are read in the case file. */
@Component
class Variables {

    private final HistoryService history;

    Variables(HistoryService history) {
        this.history = history;
    }

    List<Value> of(String process, Shown shown) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(process)
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .list()
                .stream()
                .filter(variable -> process.equals(variable.getActivityInstanceId()))
                .filter(variable -> variable.getTypedValue().getType().isPrimitiveValueType())
                .sorted(Comparator.comparing(HistoricVariableInstance::getName))
                .map(variable -> shown.of(variable.getName(), variable.getTypedValue()))
                .toList();
    }
}
