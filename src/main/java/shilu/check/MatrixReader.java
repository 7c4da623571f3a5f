package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Diagram;
import shilu.model.Diagram.Matrix.Row;

/** Reads words by rows and columns. */
record MatrixReader(Texts texts) {
    Optional<Diagram> matrix(Diagram.Caption caption, Fields fields) {
        var columns = texts.all(fields, "columns");
        List<Row> rows = new ArrayList<>();
        for (Fields inner : fields.mappings("rows")) {
            var label = texts.required(inner, "label");
            var cells = texts.all(inner, "cells");
            // A column or cell with a problem of its own is missing from its list; the count isn't wrong for that.
            if (fields.isSound() && inner.isSound() && cells.size() != columns.size())
                inner.fail(inner.at("cells"), "matrix-cells", cells.size(), columns.size());
            inner.build(() -> new Row(label, cells)).ifPresentOrElse(rows::add, fields::unsound);
        }
        if ((columns.isEmpty() || rows.isEmpty()) && fields.isSound())
            fields.fail(fields.at(), "matrix-empty", caption.id());
        return fields.build(() -> new Diagram.Matrix(caption, columns, rows));
    }
}
