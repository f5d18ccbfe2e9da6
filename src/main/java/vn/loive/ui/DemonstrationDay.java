package vn.loive.ui;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the program runs as a demonstration, and on which day; the banner of every page says so. */
public interface DemonstrationDay {

    /** The day the demonstration plays on; empty when the program works in earnest. */
    Optional<LocalDate> day();
}
