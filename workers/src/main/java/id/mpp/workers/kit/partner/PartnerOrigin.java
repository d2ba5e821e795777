package id.mpp.workers.kit.partner;

import java.net.URI;
import java.util.Locale;

/** Where a partner lives: credentials, cookies and numbers of applicants go to no other scheme, host or port. */
record PartnerOrigin(String partner, URI home) {

    /** An address of the partner's own, or a failure that does not name it. */
    URI own(String address) {
        URI target = parse(address);
        if (!origin(target).equals(origin(home))) {
            throw new UnexpectedAnswer(partner, "halaman mengarah ke luar situsnya");
        }
        return target;
    }

    /** Where a redirect from this address leads. */
    URI resolve(String address, String location) {
        return own(URI.create(address).resolve(parse(location)).toString());
    }

    private URI parse(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new UnexpectedAnswer(partner, "alamat yang tidak sah");
        }
    }

    private static String origin(URI address) {
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return (address.getScheme() + "://" + address.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }
}
