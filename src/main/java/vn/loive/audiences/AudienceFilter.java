package vn.loive.audiences;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.ui.Model;
import vn.loive.risks.RiskFlag;
import vn.loive.shared.LegalTerm;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/**
 * Which audiences are asked for; nothing in a field means all.
 *
 * @param riskGroup those among whom these people are
 * @param area those in an area of this sort
 * @param topic those told of this
 * @param movement those of what was woven into this movement
 * @param level those of broadcasts heard so far
 */
@LegalTerm(vi = "điều kiện lọc theo phạm vi tiếp cận", means = "Which audiences are asked for.")
public record AudienceFilter(
        @Nullable RiskGroup riskGroup,
        @Nullable RiskFlag area,
        @Nullable Topic topic,
        @Nullable Movement movement,
        @Nullable ChannelLevel level) {

    /** Every audience. */
    public static final AudienceFilter ALL = new AudienceFilter(null, null, null, null, null);

    /** The condition over the columns of {@link AudienceColumns}, with its parameters. */
    public static final String CONDITION = """
            (CAST(:riskGroup AS text) IS NULL OR :riskGroup = ANY (risk_groups))
              AND (CAST(:area AS text) IS NULL OR :area = ANY (areas))
              AND (CAST(:topic AS text) IS NULL OR :topic = ANY (topics))
              AND (CAST(:movement AS text) IS NULL OR :movement = ANY (movements))
              AND (CAST(:level AS text) IS NULL OR :level = ANY (levels))
            """;

    /** What the form of a list asks for; what cannot be read is not asked. */
    public static AudienceFilter of(Form asked) {
        return new AudienceFilter(
                AudienceFields.perhaps(asked, "riskGroups", RiskGroup.class),
                AudienceFields.perhaps(asked, "areas", RiskFlag.class),
                AudienceFields.perhaps(asked, "topics", Topic.class),
                AudienceFields.perhaps(asked, "movements", Movement.class),
                AudienceFields.perhaps(asked, "levels", ChannelLevel.class));
    }

    /** Puts what may be asked for into the model. */
    public static void offer(Model model) {
        model.addAttribute("riskGroups", Choice.ofEnum(RiskGroup.class, "audiences.risk-group"))
                .addAttribute("areas", Choice.ofEnum(RiskFlag.class, "risks.flag"))
                .addAttribute("topics", Choice.ofEnum(Topic.class, "audiences.topic"))
                .addAttribute("movements", Choice.ofEnum(Movement.class, "audiences.movement"))
                .addAttribute("levels", Choice.ofEnum(ChannelLevel.class, "audiences.level"));
    }

    /** Fills in the parameters of {@link #CONDITION}. */
    public StatementSpec bind(StatementSpec statement) {
        return statement
                .param("riskGroup", name(riskGroup), Types.VARCHAR)
                .param("area", name(area), Types.VARCHAR)
                .param("topic", name(topic), Types.VARCHAR)
                .param("movement", name(movement), Types.VARCHAR)
                .param("level", name(level), Types.VARCHAR);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
