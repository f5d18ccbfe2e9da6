/**
 * Official documents on paper as Nghị định 30/2020/NĐ-CP orders: text and figures in, DOCX and PDF out.
 * Pure: knows no database, no request and no module but the printer's tools.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "press"})
package vn.loive.typesetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
