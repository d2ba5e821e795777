// What the chooser of templates needs: it is published for bundlers only and asks for one function of another library.
const module = { exports: {} };
let exports = module.exports;
const require = () => ({ getBusinessObject: (element) => element?.businessObject ?? element });
