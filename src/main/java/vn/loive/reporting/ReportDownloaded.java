package vn.loive.reporting;

import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * Somebody took a draft report out of the program.
 *
 * @param request the request it answers
 * @param format the kind of file, such as "docx"
 */
public record ReportDownloaded(Actor actor, RequestId request, String format) implements Audited {

    @Override
    public String subject() {
        return "request/" + request.value();
    }

    @Override
    public String detail() {
        return format;
    }
}
