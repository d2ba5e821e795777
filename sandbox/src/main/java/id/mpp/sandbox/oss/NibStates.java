package id.mpp.sandbox.oss;

import id.mpp.sandbox.control.Resettable;
import id.mpp.sandbox.persona.Personas;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How OSS keeps each NIB (list 14): active, unless a tester has said otherwise. */
@Component
class NibStates implements Resettable {

    /** The numbers that belong to nobody: our examples' and those with the fictitious prefix. */
    private static final String FICTITIOUS = "0220\\d{9}|99\\d{11}";

    private static final String ACTIVE = "01";

    private final Map<String, String> told = new ConcurrentHashMap<>();
    private final Personas personas;

    NibStates(Personas personas) {
        this.personas = personas;
    }

    /** Nothing for a number that OSS does not know; a tester says so by an empty state. */
    Optional<String> of(String nib) {
        String state = told.getOrDefault(nib, isKnown(nib) ? ACTIVE : "");
        return Optional.of(state).filter(code -> !code.isEmpty());
    }

    void tell(String nib, String state) {
        told.put(nib, state);
    }

    @Override
    public void reset() {
        told.clear();
    }

    private boolean isKnown(String nib) {
        return nib.matches(FICTITIOUS)
                || personas.find(persona -> persona.company().nib().equals(nib)).isPresent();
    }
}
