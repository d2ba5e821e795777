package id.mpp.gate.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a file that cannot be read which one it is, where its fault lies, and what to do. */
public final class Unreadable {

    /** How Camunda words a fault of XML, e.g. "Fatal Error: URI=null Line=371: The element ...". */
    private static final Pattern XML_FAULT = Pattern.compile("(?s).*?URI=\\S* Line=(\\d+): (.*)");

    private Unreadable() {}

    /**
     * @param file as seen from the root
     * @param kind what the file should be, e.g. "diagram BPMN"
     * @param todo how to mend a broken file
     */
    public static Finding finding(String file, String kind, String todo, Exception fault) {
        if (fault instanceof NoSuchFileException) {
            return new Finding(file, "berkas", "berkas ini tidak ada", "Buat berkasnya atau perbaiki namanya");
        }
        if (fault instanceof JsonProcessingException json && json.getLocation() != null) {
            String place = "baris " + json.getLocation().getLineNr() + ", kolom "
                    + json.getLocation().getColumnNr();
            return broken(file, place, kind, json.getOriginalMessage(), todo);
        }
        String message = rootMessage(fault);
        Matcher xml = XML_FAULT.matcher(message);
        return xml.matches()
                ? broken(file, "baris " + xml.group(1), kind, xml.group(2), todo)
                : broken(file, "isi berkas", kind, message, todo);
    }

    private static Finding broken(String file, String place, String kind, String message, String todo) {
        String reason = message.lines().findFirst().orElse("").replaceAll("[.\\s]+$", "");
        return new Finding(file, place, "tidak dapat dibaca sebagai " + kind + " (" + reason + ")", todo);
    }

    private static String rootMessage(Throwable fault) {
        return fault.getCause() == null ? String.valueOf(fault.getMessage()) : rootMessage(fault.getCause());
    }
}
