package id.mpp.workers.kemenkes;

/** The health ministry. */
interface Kemenkes {

    Permit permit(String number);

    Registration registration(String number, String name);

    Practices practices(String registration, String facility);

    Facility facility(String code);
}
