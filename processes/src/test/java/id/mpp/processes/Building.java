package id.mpp.processes;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A building as an officer describes it, with the retribution that the law's formula gives it; written apart from the tables. */
record Building(
        String area,
        int floors,
        String function,
        boolean isSimple,
        boolean isPermanent,
        boolean isStateOwned,
        String work,
        String extras) {

    private static final String[] FUNCTIONS = {
        "hunian", "hunian", "keagamaan", "usaha", "usaha-mikro-kecil", "sosial-budaya", "khusus", "campuran"
    };
    private static final String[] HEIGHTS = {
        "1", "1.09", "1.12", "1.135", "1.162", "1.197", "1.236", "1.265", "1.299", "1.333"
    };

    /** Areas lie around the bounds of the law as often as anywhere. */
    static Building any(Random chance) {
        int[] bounds = {99, 100, 101, 499, 500, 501};
        int whole = chance.nextBoolean() ? bounds[chance.nextInt(bounds.length)] : 10 + chance.nextInt(20_000);
        return new Building(
                chance.nextInt(3) == 0 ? whole + "." + (1 + chance.nextInt(99)) : String.valueOf(whole),
                1 + chance.nextInt(chance.nextInt(3) == 0 ? 10 : 3),
                FUNCTIONS[chance.nextInt(FUNCTIONS.length)],
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextInt(5) == 0,
                new String[] {"baru", "baru", "renovasi-sedang", "renovasi-berat"}[chance.nextInt(4)],
                chance.nextBoolean() ? "0" : chance.nextInt(10_000_000) + ".5");
    }

    /** The example region: Ilo 0.5 %, SHST 6,000,000 rupiah. */
    String retribution() {
        BigDecimal integrated = functionIndex()
                .multiply(number("0.3")
                        .multiply(number(isSimple ? "1" : "2"))
                        .add(number("0.2").multiply(number(isPermanent ? "2" : "1")))
                        .add(number("0.5").multiply(number(HEIGHTS[floors - 1]))))
                .multiply(number(isStateOwned ? "0" : "1"));
        return Rupiah.rounded(number(area)
                .multiply(number("0.005").multiply(number("6000000")))
                .multiply(integrated)
                .multiply(number(workIndex()))
                .add(number(extras)));
    }

    private BigDecimal functionIndex() {
        return number(
                switch (function) {
                    case "keagamaan" -> "0";
                    case "usaha" -> "0.7";
                    case "usaha-mikro-kecil" -> "0.5";
                    case "sosial-budaya" -> "0.3";
                    case "khusus" -> "1";
                    case "campuran" -> isAtMost("500") && floors <= 2 ? "0.6" : "0.8";
                    default -> dwellingIndex();
                });
    }

    /** Between the two classes of the law the region asks for the complexity. */
    private String dwellingIndex() {
        if (number(area).compareTo(number("100")) < 0 && floors < 2) {
            return "0.15";
        }
        boolean isLarge = !isAtMost("100") && floors > 2;
        return isLarge || !isSimple ? "0.17" : "0.15";
    }

    private boolean isAtMost(String bound) {
        return number(area).compareTo(number(bound)) <= 0;
    }

    private String workIndex() {
        return switch (work) {
            case "renovasi-sedang" -> "0.225";
            case "renovasi-berat" -> "0.325";
            default -> "1";
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** As the form leaves it in the case. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("luasLantai", area.contains(".") ? Double.valueOf(area) : (Object) Integer.valueOf(area));
        variables.put("jumlahLantai", floors);
        variables.put("fungsiBangunan", function);
        variables.put("kompleksitas", isSimple ? "sederhana" : "tidak-sederhana");
        variables.put("permanensi", isPermanent ? "permanen" : "non-permanen");
        variables.put("kepemilikan", isStateOwned ? "negara" : "perorangan-badan-usaha");
        variables.put("jenisPekerjaan", work);
        variables.put("prasarana", extras.contains(".") ? Double.valueOf(extras) : (Object) Integer.valueOf(extras));
        return variables;
    }
}
