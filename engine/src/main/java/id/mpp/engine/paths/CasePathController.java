package id.mpp.engine.paths;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a case has gone through, over HTTP, for the page that shows it on the diagram. */
@RestController
class CasePathController {

    private final CasePaths paths;

    CasePathController(CasePaths paths) {
        this.paths = paths;
    }

    @GetMapping("/api/applications/{businessKey}/path")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "What an application has gone through: steps, arrows, people, decisions",
            description =
                    "Also after its end, with the processes that it called. Values that could be about a person are"
                            + " not shown. For managers and administrators.")
    CasePath path(@PathVariable String businessKey) {
        return paths.of(businessKey);
    }
}
