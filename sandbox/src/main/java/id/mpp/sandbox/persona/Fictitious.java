package id.mpp.sandbox.persona;

/** Shapes of identifiers that cannot belong to anybody: the region prefix 99 is given to no province. */
public final class Fictitious {

    public static final String NIK = "99\\d{14}";
    public static final String NPWP = "99\\d{13,14}";
    public static final String NPWPD = "99\\d{11}";
    public static final String DIGITS = "99\\d+";
    public static final String SIPA = "99\\S*";
    public static final String PAPER = "99\\S*";
    public static final String STR = "99\\d{14}";
    public static final String FACILITY = "99\\d{8}";
    public static final String ZONE = "99-\\S+";

    private Fictitious() {}
}
