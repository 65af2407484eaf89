// The parts we use of libraries that come without types.

declare module 'd3-org-chart' {
  interface Datum {
    id: string;
    parentId: string;
    name: string;
    role: string;
    _expanded: boolean;
  }

  export class OrgChart {
    container(selector: string): this;
    data(data: Datum[]): this;
    duration(milliseconds: number): this;
    svgHeight(height: number): this;
    nodeWidth(width: () => number): this;
    nodeHeight(height: () => number): this;
    nodeContent(content: (node: { data: Datum }) => string): this;
    render(): this;
    fit(options: { animate: boolean }): this;
    getChartState(): {
      svg: { call(change: unknown, ...args: unknown[]): void };
      zoomBehavior: { scaleTo: unknown };
      lastTransform: { k: number };
    };
  }
}

declare module 'jquery' {
  interface Chart {
    css(styles: Record<string, string>): void;
  }

  const jquery: (selector: string) => Chart & { orgchart(options: Record<string, unknown>): { $chart: Chart } };
  export default jquery;
}

declare module 'orgchart';
declare module '*.css';
