package id.mpp.sandbox.persona;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the personas for the tester. */
@RestController
class PersonaController {

    private final Personas personas;

    PersonaController(Personas personas) {
        this.personas = personas;
    }

    @GetMapping("/control/personas")
    List<Persona.Summary> personas() {
        return personas.all().stream().map(Persona::summary).toList();
    }
}
