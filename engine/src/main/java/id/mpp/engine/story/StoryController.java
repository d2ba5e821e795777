package id.mpp.engine.story;

import id.mpp.engine.readers.Readers;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Stories over HTTP, for the pages in the web applications. */
@RestController
class StoryController {

    private final Stories stories;
    private final Readers readers;

    StoryController(Stories stories, Readers readers) {
        this.stories = stories;
        this.readers = readers;
    }

    @GetMapping("/api/applications/{businessKey}/story")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "One application's whole story in order",
            description = "Milestones with who and why, the stretches of the legal clock, what OSS was told, alarms and"
                    + " evidence. An officer reads it while he sees a task of it, and after he has completed one.")
    Story story(@PathVariable String businessKey) {
        if (!readers.mayRead(businessKey)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Tidak ada tugas Anda pada permohonan " + businessKey
                            + ", sehingga riwayatnya tidak dapat dibuka.");
        }
        return stories.of(businessKey);
    }

    @GetMapping("/api/tasks/{task}/story")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The story of the application that a task belongs to",
            description = "404 when the caller cannot see the task.")
    Story storyOfTask(@PathVariable String task) {
        return readers.applicationOf(task)
                .map(stories::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Tugas ini sudah selesai, bukan tugas Anda, atau bukan bagian dari sebuah permohonan."));
    }
}
