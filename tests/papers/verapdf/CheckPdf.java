import java.io.FileInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks PDF files with veraPDF: a flavour, then files. One line per file, one per failure, tabs between. */
public final class CheckPdf {
  private static String onOneLine(Object text) {
    return String.valueOf(text).replaceAll("\\s+", " ");
  }

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    var flavour = PDFAFlavour.byFlavourId(args[0]);
    for (int i = 1; i < args.length; i++) {
      try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(args[i]), flavour)) {
        var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        System.out.println(String.join("\t", "file", args[i], String.valueOf(result.isCompliant()),
            String.valueOf(result.getTotalAssertions())));
        for (TestAssertion one : result.getTestAssertions()) {
          if (one.getStatus() == TestAssertion.Status.PASSED) continue;
          System.out.println(String.join("\t", "failure", args[i], one.getRuleId().getClause() + "-"
              + one.getRuleId().getTestNumber(), onOneLine(one.getMessage()),
              onOneLine(one.getLocation().getContext())));
        }
      }
    }
  }
}
