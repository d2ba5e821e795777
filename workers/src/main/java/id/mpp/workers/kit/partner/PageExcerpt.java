package id.mpp.workers.kit.partner;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page in a few words, safe to show: only everyday words of web pages stay, because any other may be a name; every digit is
 * masked.
 */
final class PageExcerpt {

    private static final int SHORT = 120;
    private static final int TITLE_WORDS = 6;
    private static final int WORDS = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> EVERYDAY = Set.copyOf(List.of("""
            ada akan akses akun alamat anda atas badan bagian baru belum berakhir berhasil berubah beranda bermasalah
            berikutnya bukan cari coba daerah daftar dalam dan dapat dari data dengan di dinas ditemukan ditolak diblokir
            formulir gagal galat gangguan ganti habis halaman harap hasil hubungi informasi ini izin jaringan judul kabupaten
            kami kata kembali kedaluwarsa kesalahan keluar kepada kesabaran ke kota lagi layanan login log lunas maaf
            maintenance masa masuk memuat mohon nama online otomatis pada pajak pelayanan pemeliharaan pencarian pendapatan
            pengguna pengelola peladen perbaikan permintaan peringatan periksa portal sandi salah saat sedang
            selesai sementara sesi server silakan sistem situs status tagihan terganggu terima terjadi terkunci tersedia
            terlalu tidak tunggu ulang untuk waktu wajib web yang bad error forbidden found gateway internal not page please
            proxy request service session site temporarily timeout unavailable under username password welcome
            """.strip().split("\\s+")));

    private PageExcerpt() {}

    /** Title and first heading, or the first words where there is no heading. */
    static String of(Document page) {
        Element heading = page.selectFirst("h1, h2");
        String first = heading == null ? page.body().text() : heading.text();
        String title = page.title().isBlank() ? "tanpa judul" : safe(page.title(), TITLE_WORDS);
        return cut("halaman \"" + title + "\": " + safe(first, WORDS));
    }

    private static String safe(String text, int words) {
        return WORD.matcher(text)
                .results()
                .limit(words)
                .map(MatchResult::group)
                .map(word -> isEveryday(word) ? word : masked(word))
                .reduce((left, right) -> left.endsWith("…") && right.equals("…") ? left : left + " " + right)
                .orElse("-");
    }

    private static String masked(String word) {
        return word.replaceAll("\\p{N}", "*").replaceAll("[^*]+", "…");
    }

    private static boolean isEveryday(String word) {
        return EVERYDAY.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String cut(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }
}
