package id.mpp.engine.attachments;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Actors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** The files of each case. */
@Component
class Attachments {

    private final AttachmentTable table;
    private final AttachmentSettings settings;
    private final Actors actors;

    Attachments(AttachmentTable table, AttachmentSettings settings, Actors actors) {
        this.table = table;
        this.settings = settings;
        this.actors = actors;
    }

    List<Attachment> of(String businessKey) {
        return table.of(businessKey);
    }

    /** The same content is there once, however often it is sent. */
    @Transactional
    public Attachment add(String businessKey, UploadedFile file) {
        table.lock(businessKey);
        List<Attachment> counting = table.of(businessKey).stream()
                .filter(each -> !each.isWithdrawn())
                .toList();
        Optional<Attachment> known = counting.stream()
                .filter(each -> each.sha256().equals(file.sha256()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (counting.size() >= settings.most()) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "Permohonan ini sudah memiliki " + settings.most()
                            + " lampiran. Tarik yang tidak diperlukan, lalu unggah lagi.");
        }
        return find(businessKey, table.insert(businessKey, file, actors.current()));
    }

    Attachment find(String businessKey, UUID id) {
        return table.find(businessKey, id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Lampiran ini tidak ada pada permohonan " + businessKey + "."));
    }

    byte[] content(Attachment attachment) {
        if (attachment.isWithdrawn()) {
            throw new ResponseStatusException(
                    HttpStatus.GONE, "Lampiran ini sudah ditarik: " + attachment.withdrawalNote());
        }
        return table.content(attachment.id());
    }

    /** By who has laid it in. */
    void withdraw(String businessKey, UUID id, String note) {
        Attachment attachment = find(businessKey, id);
        Actor officer = actors.current();
        if (!attachment.uploadedBy().equals(officer.login())) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Lampiran ini diunggah oleh " + attachment.uploader()
                            + "; hanya pengunggahnya yang dapat menarik.");
        }
        table.withdraw(id, note);
    }
}
