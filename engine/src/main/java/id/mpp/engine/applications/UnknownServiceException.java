package id.mpp.engine.applications;

/** No service folder has that name. */
class UnknownServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownServiceException(String service) {
        super("service: there is no service '" + service + "'; see GET /api/services");
    }
}
