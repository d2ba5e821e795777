package id.mpp.engine.security;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells our pages who is in front of them, so that they offer nobody what he may not do. */
@RestController
class LoginController {

    private final CurrentLogin login;

    LoginController(CurrentLogin login) {
        this.login = login;
    }

    @GetMapping("/api/login")
    @AllowedTo(Groups.EVERYONE)
    @Operation(summary = "Who is calling")
    Login current() {
        return new Login(login.id(), login.isIn(Groups.ADMIN), login.isIn(Groups.MANAGER));
    }

    /**
     * The caller.
     *
     * @param administrator may change everything
     * @param manager may read every case
     */
    record Login(String id, boolean administrator, boolean manager) {}
}
