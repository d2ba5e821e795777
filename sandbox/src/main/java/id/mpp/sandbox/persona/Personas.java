package id.mpp.sandbox.persona;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The population of the sandbox, the same for every agency. */
@Component
public class Personas {

    private final List<Persona> all;

    Personas(PersonaFiles files) {
        this.all = files.read();
        refuseSharedIdentifiers();
    }

    /** The persona of this file name (without .yaml). */
    public Optional<Persona> named(String name) {
        return find(persona -> persona.name().equals(name));
    }

    /** The persona to which an identifier belongs. */
    public Optional<Persona> find(Predicate<Persona> owner) {
        return all.stream().filter(owner).findFirst();
    }

    List<Persona> all() {
        return all;
    }

    /** An agency finds a persona by one identifier, so that no two may share it. */
    private void refuseSharedIdentifiers() {
        Map<String, String> owners = new HashMap<>();
        for (Persona persona : all) {
            identifiers(persona).forEach(identifier -> {
                String other = owners.putIfAbsent(identifier, persona.name());
                if (other != null) {
                    throw new IllegalStateException("Personas " + other + " and " + persona.name() + " share "
                            + identifier + ": give each its own");
                }
            });
        }
    }

    private static Stream<String> identifiers(Persona persona) {
        Stream<String> numbers = Stream.of(
                "NIB " + persona.company().nib(),
                "NIK " + persona.person().nik(),
                "NPWP " + persona.company().npwp(),
                "NPP " + persona.company().noNpp(),
                "VA " + persona.company().noVa());
        Stream<String> local = Stream.ofNullable(persona.pajakDaerah()).map(tax -> "NPWPD " + tax.npwpd());
        return Stream.of(
                        numbers,
                        persona.sipa().map(sipa -> "SIPA " + sipa),
                        persona.slhs().map(slhs -> "SLHS " + slhs),
                        local)
                .flatMap(all -> all)
                .distinct();
    }
}
