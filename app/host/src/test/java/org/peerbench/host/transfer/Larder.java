package org.peerbench.host.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.Row;
import org.peerbench.api.transfer.TableImporter;

/** A tool that keeps what is in the larder, to bring tables into. */
final class Larder implements Tool {
    static final String ID = "larder";

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.writing("write"));
        to.texts(new Bundle("org.peerbench.host.transfer.larder"));
        to.navigation(new NavigationItem("larder.navigation", "", 1, "write"));
        to.importer(importer("items", Larder::plan));
        to.importer(importer("losing", Larder::losing));
        to.importer(importer("asking", Larder::plan, Parameter.asked("door", "Whether it is shut", "open", "shut")));
        to.importer(importer("failing", (question, directory, context) -> failing(question)));
    }

    private static TableImporter importer(String format, TableImporter.Planning planning, Parameter... more) {
        List<Parameter> parameters = new ArrayList<>(List.of(
                new Parameter("area", "Whose larder", true, List.of()),
                Parameter.choice("shelf", "Where it stands", "top", "bottom")));
        parameters.addAll(List.of(more));
        return new TableImporter(
                format,
                "larder.items",
                "larder.items.hint",
                "write",
                List.of(
                        new Column("name", "larder.name", true, List.of("thing")),
                        new Column("amount", "larder.amount", true, List.of("how many"))),
                parameters,
                planning);
    }

    private static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        String area =
                directory.area(question.parameters().get("area")).orElseThrow().id();
        Set<String> known = new HashSet<>(context.database()
                .read(sql -> sql.createQuery("select name from larder__item where area_id = :area")
                        .bind("area", area)
                        .mapTo(String.class)
                        .list()));
        List<Row> fresh = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Row row : question.rows()) {
            if (row.cell("name") == null || !String.valueOf(row.cell("amount")).matches("\\d{1,9}")) {
                findings.add(new Finding(
                        row.number(), "amount", "NOT_A_NUMBER", Finding.Severity.ERROR, "Give a number of things."));
            } else if (known.add(row.cell("name"))) {
                fresh.add(row);
            }
        }
        int read = question.rows().size();
        return new ImportPlan(
                read,
                fresh.size(),
                read - fresh.size() - findings.size(),
                findings.size(),
                findings,
                List.of(),
                new ImportPlan.Preview(
                        List.of("Thing"),
                        fresh.stream()
                                .limit(ImportPlan.Preview.LIMIT)
                                .map(row -> List.of(row.cell("name")))
                                .toList()),
                tx -> fresh.forEach(row -> insert(tx, area, row)));
    }

    private static void insert(Transaction tx, String area, Row row) {
        Map<String, Object> item = new HashMap<>();
        item.put("id", tx.changes().newId());
        item.put("area_id", area);
        item.put("name", row.cell("name"));
        item.put("amount", Long.valueOf(row.cell("amount")));
        item.put("note", row.notes().isEmpty() ? null : row.notes().toString());
        tx.changes().insert("larder__item", item);
    }

    /** Forgets the last row of every file. */
    private static ImportPlan losing(ImportQuestion question, Directory directory, ToolContext context) {
        ImportQuestion less =
                new ImportQuestion(question.rows().subList(1, question.rows().size()), question.parameters());
        return plan(less, directory, context);
    }

    private static ImportPlan failing(ImportQuestion question) {
        return new ImportPlan(question.rows().size(), question.rows().size(), 0, 0, List.of(), List.of(), null, tx -> {
            tx.sql().execute("insert into larder__item values ('half', 1, 'a', 'half done', 1, null)");
            throw new IllegalStateException("the larder fell over");
        });
    }
}
