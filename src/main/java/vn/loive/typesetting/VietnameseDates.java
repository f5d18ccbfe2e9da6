package vn.loive.typesetting;

import java.time.LocalDate;

/** Dates and small numbers as a Vietnamese official writes them. */
public final class VietnameseDates {

    private VietnameseDates() {}

    /**
     * A date in running text: "04/3/2021", "22/10/2010", "09/02/2021".
     * The day has two digits; January and February get a nought, which the law asks for so that no 1 can be put before.
     */
    public static String inText(LocalDate date) {
        int month = date.getMonthValue();
        String monthNumber = month <= 2 ? "0" + month : Integer.toString(month);
        return twoDigits(date.getDayOfMonth()) + "/" + monthNumber + "/" + date.getYear();
    }

    /** A number with a nought before it when it is below ten. */
    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
