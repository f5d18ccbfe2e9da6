package vn.loive.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.campaigns.CampaignId;
import vn.loive.database.StartProgress;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;

/** Tells the demonstration at the first start, act by act, in the name of those who did it. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
public class Demonstration implements ApplicationRunner {

    private final Transactions transactions;
    private final boolean untold;
    private final PublicFacts facts;
    private final DemonstrationPeople people;
    private final DemonstrationHolders holders;
    private final DemonstrationStatements statements;
    private final DemonstrationDisseminations disseminations;
    private final DemonstrationWork work;
    private final DemonstrationReport report;
    private final Clock clock;
    private final StartProgress progress;

    Demonstration(
            Transactions transactions,
            @Value("${loive.untold:false}") boolean untold,
            PublicFacts facts,
            DemonstrationPeople people,
            DemonstrationHolders holders,
            DemonstrationStatements statements,
            DemonstrationDisseminations disseminations,
            DemonstrationWork work,
            DemonstrationReport report,
            Clock clock,
            ObjectProvider<StartProgress> progress) {
        this.transactions = transactions;
        this.untold = untold;
        this.facts = facts;
        this.people = people;
        this.holders = holders;
        this.statements = statements;
        this.disseminations = disseminations;
        this.work = work;
        this.report = report;
        this.clock = clock;
        this.progress = progress.getIfAvailable(() -> step -> {});
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!untold) {
            return;
        }
        progress.say("Nạp văn bản của bốn tỉnh");
        transactions.forImport(() -> {
            facts.load();
            return null;
        });
        progress.say("Mở tài khoản cho các nhân vật trình diễn");
        DemonstrationPeople.Opened opened = people.open();
        Map<String, Actor> actors = opened.agencies();
        holders.appoint(actors);
        statements.state(actors);
        disseminations.record(actors);
        progress.say("Ghi hoạt động tháng 7/2021 của tỉnh Đồng Tháp");
        CampaignId campaign = work.done(actors);
        progress.say("Gửi số liệu của các đơn vị");
        report.done(actors, campaign);
        people.playGuarded(opened.keepers());
    }

    /** What a newcomer needs to know, line by line. */
    public List<String> introduction() {
        return List.of(
                "Ngày trên hệ thống: %s".formatted(VietnameseDate.write(LegalDay.today(clock))),
                "Mật khẩu chung:   %s".formatted(DemonstrationPeople.PASSWORD),
                "Tên đăng nhập:    thapmuoi.87   Phòng LĐ-TBXH huyện Tháp Mười, nộp số liệu của huyện",
                "                  tanhoco.87    UBND xã Tân Hộ Cơ, trả lời số liệu tháng trên điện thoại",
                "                  tonghop.87    Sở LĐ-TBXH Đồng Tháp, tổng hợp và lập báo cáo",
                "                  lanhdao.87    Sở LĐ-TBXH Đồng Tháp, người ký văn bản",
                "                  quantri.87, quantri2.87    quản trị tài khoản của tỉnh",
                "                  thanhtra.87   đọc nhật ký",
                "                  giuhoso.87, phutrach.87    giữ hồ sơ, phụ trách hồ sơ người được bảo vệ",
                "                  xacnhan.87    người phụ trách thứ hai, xác nhận việc hủy thông tin",
                "                  tapsu.87      được giao giữ hồ sơ, chờ phutrach.87 xác nhận",
                "                  trucban.87, chihuy.87      Bộ đội Biên phòng Đồng Tháp, trực ban và phụ trách",
                "                  tonghop.51, tonghop.22, tonghop.49: Quảng Ngãi, Quảng Ninh, Quảng Nam",
                "                  uyban.51, uyban.49: UBND tỉnh, soạn báo cáo công ước, kế hoạch năm",
                "                  ngoaivu.51    Sở Ngoại vụ Quảng Ngãi, soạn công văn trả lời");
    }
}
