package vn.loive;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.administration.CannotInvite;
import vn.loive.administration.FirstAdministrator;
import vn.loive.administration.InvitationOutcome;
import vn.loive.administration.OneTimeLink;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.database.Transactions;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;
import vn.loive.shared.VietnameseDate;

/** What concerns those who open accounts. */
@Command(name = "administrator", mixinStandardHelpOptions = true, description = "Quản trị tài khoản của một tỉnh.")
class AdministratorCommand extends CommandGroup {

    private static final int REFUSED = 7;

    /** Who is invited. */
    static class Invited {
        @Option(
                names = "--province",
                paramLabel = "MÃ",
                required = true,
                description = "Mã tỉnh gồm hai chữ số, ví dụ 87.")
        private String province = "";

        @Option(
                names = "--name",
                paramLabel = "TÊN",
                required = true,
                description = "Phần đầu của tên đăng nhập, ví dụ quantri.")
        private String name = "";
    }

    @Command(
            name = "invite",
            mixinStandardHelpOptions = true,
            description =
                    "Mời từng người trong hai quản trị đầu tiên của một tỉnh: in liên kết dùng một lần. Chạy khi hệ thống đã dừng.")
    int invite(@Mixin StartOptions options, @Mixin Invited invited) {
        ProvinceCode province = provinceOf(invited);
        try (ConfigurableApplicationContext context = options.startAside(Map.of(), ServeCommand.DATA, options.day())) {
            Agency lead = leadOf(province, context);
            return say(
                    context.getBean(FirstAdministrator.class)
                            .invite(province, lead.id().value(), invited.name),
                    lead,
                    context);
        }
    }

    private ProvinceCode provinceOf(Invited invited) {
        try {
            return new ProvinceCode(invited.province);
        } catch (IllegalArgumentException _) {
            throw wrong("Mã tỉnh gồm hai chữ số, ví dụ 87; không đọc được '%s'".formatted(invited.province));
        }
    }

    private static Agency leadOf(ProvinceCode province, ListableBeanFactory beans) {
        var today = LegalDay.today(beans.getBean(Clock.class));
        return beans.getBean(Transactions.class)
                .forNobody(() -> beans.getBean(Agencies.class).lead(province, today))
                .orElseThrow(() -> new CannotStart(
                        REFUSED,
                        "Chưa có cơ quan thường trực của tỉnh %s trong danh mục cơ quan. Nạp danh mục cơ quan rồi chạy lại."
                                .formatted(province)));
    }

    private static int say(InvitationOutcome outcome, Agency lead, ConfigurableApplicationContext context) {
        return switch (outcome) {
            case OneTimeLink link -> {
                Terminal.say("Liên kết dùng một lần cho quản trị của %s, hết hạn ngày %s. Trao tận tay:"
                        .formatted(lead.name(), VietnameseDate.write(LegalDay.of(link.expires()))));
                Terminal.say(Address.toShow(context) + link.path());
                yield 0;
            }
            case CannotInvite refusal -> {
                Terminal.warn("Chưa mời được: %s."
                        .formatted(context.getBean(MessageSource.class)
                                .getMessage(refusal.key(), refusal.arguments(), Locale.of("vi"))));
                yield REFUSED;
            }
        };
    }
}
