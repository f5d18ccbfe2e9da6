/** The frame: starts the program and wires nothing of the trade. */
@NullMarked
package vn.loive;

import org.jspecify.annotations.NullMarked;
