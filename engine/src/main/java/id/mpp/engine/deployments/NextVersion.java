package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the next version of a service together: what was sent, and of the running version what the diagram still needs. */
final class NextVersion {

    private NextVersion() {}

    static ServiceFiles of(ServiceFiles live, Upload upload) {
        if (upload.isWhole()) {
            return new ServiceFiles(live.service(), upload.files());
        }
        byte[] diagram = upload.files().get(live.model());
        ServiceFiles kept = diagram == null ? live : needed(live, new String(diagram, StandardCharsets.UTF_8));
        return kept.with(upload.files());
    }

    /** From Modeler nobody can take a file away; so a form or table goes when the new diagram does not name it any more. */
    private static ServiceFiles needed(ServiceFiles live, String diagram) {
        SortedMap<String, byte[]> needed = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : live.files().entrySet()) {
            String name = file.getKey().replaceFirst("\\.[a-z]+$", "");
            if (file.getKey().equals(ServiceFiles.DESCRIPTION) || diagram.contains(name)) {
                needed.put(file.getKey(), file.getValue());
            }
        }
        return new ServiceFiles(live.service(), needed);
    }
}
