// A small add-in for the tests of the workbench, so that they do not depend on the product.
Office.onReady(({ host, platform }) => {
  document.getElementById('state').textContent = `${host} ${platform} ${Office.context.displayLanguage}`;
});

Office.actions.associate('writeGreeting', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['gegroet']];
    await context.sync();
  });
  event.completed();
});
