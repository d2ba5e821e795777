package id.mpp.workers.fintech;

import java.io.ByteArrayOutputStream;

/** A JSON body as SNAP signs it: without blanks between its parts, everything else as it came, the order of the keys too. */
final class MinifiedJson {

    private MinifiedJson() {}

    static byte[] of(byte[] body) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(body.length);
        boolean isInText = false;
        boolean isEscaped = false;
        for (byte one : body) {
            if (isInText || !isBlank(one)) {
                kept.write(one);
            }
            if (one == '"' && !isEscaped) {
                isInText = !isInText;
            }
            isEscaped = isInText && one == '\\' && !isEscaped;
        }
        return kept.toByteArray();
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\t' || one == '\n' || one == '\r';
    }
}
