/**
 * Examples that are wrong on purpose, so that each watching test can show that it bites.
 * Nothing here belongs to the program, and no rule watches it.
 */
@NullMarked
package broken;

import org.jspecify.annotations.NullMarked;
