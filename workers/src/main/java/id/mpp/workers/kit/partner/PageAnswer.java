package id.mpp.workers.kit.partner;

/**
 * What came back for one request for a page.
 *
 * @param status the HTTP status
 * @param location where a redirect leads, or empty
 * @param body the page's bytes
 */
record PageAnswer(int status, String location, PageBody body) {

    /** Throws when the status alone says that this is no page. */
    void refuseFailure(String partner) {
        if (status >= 500) {
            String page = body.bytes().length == 0 ? "" : ", " + PageExcerpt.of(body.forgiving());
            throw new PartnerUnavailable(partner, "sedang terganggu (HTTP " + status + page + ")", null);
        }
        switch (status) {
            case 401, 403 -> throw PartnerHttp.wrongCredentials(partner);
            case 408, 429 ->
                throw new PartnerUnavailable(partner, "menunda permintaan kami (HTTP " + status + ")", null);
            default -> {
                if (status != 200 && !isRedirect()) {
                    throw new UnexpectedAnswer(partner, "HTTP " + status);
                }
            }
        }
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** 307 and 308 ask to send the same form again; we never send credentials or searches a second time. */
    boolean repeatsTheForm() {
        return status == 307 || status == 308;
    }
}
