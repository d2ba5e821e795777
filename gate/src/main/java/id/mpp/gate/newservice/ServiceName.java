package id.mpp.gate.newservice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The one name that folder, file, process and forms of a service carry. */
public record ServiceName(String text) {

    /** The column that names the service of an application. */
    private static final int LONGEST = 64;

    private static final Set<String> OF_THE_BUILD = Set.of("src", "target");

    /** Indonesian titles leave them small. */
    private static final Set<String> SMALL =
            Set.of("atau", "bagi", "dalam", "dan", "dari", "dengan", "di", "ke", "oleh", "pada", "untuk", "yang");

    static ServiceName of(String text) {
        if (!text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || text.length() > LONGEST || OF_THE_BUILD.contains(text)) {
            throw new NewService.Refused("\"" + text
                    + "\" tidak dapat menjadi nama layanan. Tulis kata benda dengan huruf kecil,"
                    + " angka, dan tanda hubung, paling banyak " + LONGEST + " huruf, misalnya izin-usaha-salon");
        }
        return new ServiceName(text);
    }

    /** What people read, as far as the name tells it. */
    String title() {
        String words = Arrays.stream(text.split("-")).map(ServiceName::word).collect(Collectors.joining(" "));
        return capital(words);
    }

    private static String word(String word) {
        return SMALL.contains(word) ? word : capital(word);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public String toString() {
        return text;
    }
}
