package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Keeps identity numbers out of what officers see, wherever an applicant wrote them. */
final class IdentityMask {

    private static final int TOO_SHORT_TO_BE_ONE = 8;

    /** Sixteen digits whose middle is a date of birth (women: day + 40). */
    private static final Pattern NIK =
            Pattern.compile("(?<!\\d)\\d{6}(?:[04][1-9]|[1256]\\d|[37][01])(?:0[1-9]|1[0-2])\\d{6}(?!\\d)");

    private final Set<String> identities = new TreeSet<>();

    IdentityMask(GuideObject push) {
        collect("", push.node());
    }

    /** {@code 9901********0001}. */
    static String mask(String identity) {
        int shown = identity.length() >= 12 ? 4 : 1;
        int hidden = Math.max(0, identity.length() - 2 * shown);
        return hidden == 0
                ? identity.replaceAll(".", "*")
                : identity.substring(0, shown) + "*".repeat(hidden) + identity.substring(shown + hidden);
    }

    String hide(String text) {
        String safe = text;
        for (String identity : identities) {
            safe = safe.replace(identity, mask(identity));
        }
        return NIK.matcher(safe).replaceAll(found -> mask(found.group()));
    }

    private void collect(String name, JsonNode node) {
        if (node.isContainerNode()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                collect(field.getKey().strip(), field.getValue());
            }
            if (node.isArray()) {
                node.forEach(element -> collect(name, element));
            }
        } else if (isIdentity(name) && node.asText("").strip().length() >= TOO_SHORT_TO_BE_ONE) {
            identities.add(node.asText().strip());
        }
    }

    private static boolean isIdentity(String name) {
        return name.startsWith("no_identitas") || name.equals("no_id_user_proses") || name.equals("nik");
    }
}
