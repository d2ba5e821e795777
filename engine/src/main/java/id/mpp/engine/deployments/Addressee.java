package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceFiles;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds out which service sent files belong to, when their names do not say so. */
final class Addressee {

    private static final String DIAGRAM = ".bpmn";

    private Addressee() {}

    static String of(Upload upload, Collection<ServiceFiles> live) {
        if (!upload.service().isEmpty()) {
            return upload.service();
        }
        List<String> diagrams = upload.files().keySet().stream()
                .filter(file -> file.endsWith(DIAGRAM))
                .toList();
        if (diagrams.size() > 1) {
            throw Refusal.badRequest("Kiriman berisi beberapa diagram (" + String.join(", ", diagrams)
                    + "). Satu layanan punya satu diagram; pasang satu layanan setiap kali.");
        }
        return diagrams.isEmpty() ? ownerOf(upload.files().keySet(), live) : serviceOf(diagrams.get(0));
    }

    private static String serviceOf(String diagram) {
        String service = diagram.substring(0, diagram.length() - DIAGRAM.length());
        if (!service.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Refusal.badRequest(
                    "Nama diagram " + diagram + " bukan nama layanan. Simpan dengan nama layanannya: huruf"
                            + " kecil, angka, dan tanda hubung, misalnya izin-contoh.bpmn.");
        }
        return service;
    }

    /** A table or form alone: it replaces the one of that name in the service that has it. */
    private static String ownerOf(Set<String> files, Collection<ServiceFiles> live) {
        List<String> owners = live.stream()
                .filter(service -> service.files().keySet().containsAll(files))
                .map(ServiceFiles::service)
                .toList();
        String names = String.join(", ", files);
        if (owners.isEmpty()) {
            throw Refusal.badRequest("Tidak ada layanan yang berjalan dengan berkas " + names
                    + ". Pasang diagram (.bpmn) layanannya dan sertakan berkas ini sebagai lampiran.");
        }
        if (owners.size() > 1) {
            throw Refusal.badRequest("Berkas " + names + " ada di beberapa layanan: " + String.join(", ", owners)
                    + ". Pasang diagram (.bpmn) layanan yang dimaksud dan sertakan berkas ini sebagai lampiran.");
        }
        return owners.get(0);
    }
}
